package jucuo.web.text;

import jucuo.query.Language;

/** The interface in one language. */
public record Words(Language language) {

    public String say(Word word, Object... arguments) {
        return word.in(language, arguments);
    }

    /** The value of {@code lang} in HTML. */
    public String tag() {
        return switch (language) {
            case ZH -> "zh-CN";
            case EN -> "en";
        };
    }

    /** The language that the reader can switch to. */
    public Language other() {
        return switch (language) {
            case ZH -> Language.EN;
            case EN -> Language.ZH;
        };
    }
}
