package jucuo.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import jucuo.engine.UnusableIndexException;
import jucuo.query.Language;
import jucuo.web.api.Problem;
import jucuo.web.mcp.McpEndpoint;
import jucuo.web.page.ErrorPage;
import jucuo.web.template.StaticTemplates;
import jucuo.web.template.Templates;
import jucuo.web.text.Word;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered in place of a page: a page for readers, a problem for programs. */
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final String ALLOWED = "GET, HEAD";

    private final Templates templates = new StaticTemplates();

    void addTo(JavalinConfig javalin) {
        javalin.routes.before(Errors::refuseToChange);
        javalin.routes.exception(HttpResponseException.class, this::refused);
        javalin.routes.exception(UnusableIndexException.class, this::unusable);
        javalin.routes.exception(Exception.class, this::failed);
        javalin.router.javaLangErrorHandler(Errors::broken);
    }

    private static void refuseToChange(Context ctx) {
        HandlerType method = ctx.method();
        boolean asks = method.equals(HandlerType.POST) && ctx.path().equals(McpEndpoint.PATH);
        if (!asks && !method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD)) {
            ctx.header("Allow", ALLOWED);
            throw new MethodNotAllowedResponse();
        }
    }

    private void refused(HttpResponseException refusal, Context ctx) {
        HttpStatus status =
                Objects.requireNonNullElse(
                        HttpStatus.forStatus(refusal.getStatus()), HttpStatus.BAD_REQUEST);
        switch (status) {
            case NOT_FOUND -> answer(ctx, status, Word.NOT_FOUND, Word.NOT_FOUND_DETAIL, "");
            case METHOD_NOT_ALLOWED ->
                    answer(ctx, status, Word.NOT_ALLOWED, Word.NOT_ALLOWED_DETAIL, "");
            case TOO_MANY_REQUESTS -> {
                ctx.header("Retry-After", "10");
                answer(ctx, status, Word.BUSY, Word.BUSY_DETAIL, "");
            }
            default -> answer(ctx, status, Word.BAD_REQUEST, Word.BAD_REQUEST_DETAIL, "");
        }
    }

    private void unusable(UnusableIndexException e, Context ctx) {
        ctx.header("Retry-After", "10");
        String mend = String.valueOf(e.getMessage());
        answer(
                ctx,
                HttpStatus.SERVICE_UNAVAILABLE,
                Word.UNAVAILABLE,
                Word.UNAVAILABLE_DETAIL,
                mend);
    }

    private void failed(Exception e, Context ctx) {
        LOG.error("{} {}", ctx.method(), ctx.path(), e);
        answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, Word.FAILED, Word.FAILED_DETAIL, "");
    }

    /** A virtual machine or class path in trouble: no page can be counted on. */
    private static void broken(HttpServletResponse response, Error error) {
        LOG.error("the program is broken", error);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
    }

    private void answer(Context ctx, HttpStatus status, Word heading, Word detail, String mend) {
        ctx.status(status).header("Cache-Control", "no-store");
        if (Exchange.isForPrograms(ctx)) {
            String told = mend.isEmpty() ? detail.in(Language.EN) : mend;
            ctx.contentType(Problem.MEDIA_TYPE)
                    .result(new Problem(status.getCode(), heading.in(Language.EN), told).toJson());
        } else {
            var page = ErrorPage.of(status.getCode(), heading, detail, mend, Exchange.request(ctx));
            Exchange.html(ctx, templates.error(page).render());
        }
    }
}
