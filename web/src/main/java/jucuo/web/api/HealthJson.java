package jucuo.web.api;

import jucuo.engine.Listing;

/** Whether the site can answer, as JSON. */
public final class HealthJson {

    private HealthJson() {}

    public static byte[] ok(String commit, Listing listing) {
        return Json.object(out -> {
            out.writeStringField("status", "ok");
            out.writeStringField("commit", commit);
            out.writeNumberField("documents", listing.total());
            out.writeNumberField("passages", listing.passages());
        });
    }

    public static byte[] unusable(String mend) {
        return Json.object(out -> {
            out.writeStringField("status", "unusable");
            out.writeStringField("message", mend);
        });
    }
}
