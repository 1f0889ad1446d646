package jucuo.acceptance;

import com.thaiopensource.relaxng.impl.CombineValidator;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.xml.AttributesPermutingXMLReaderWrapper;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker of July 2020, put together without its server and without its guess at the
 * language of a page. For one thread.
 */
final class HtmlChecker {

    /** What HTML, ARIA and SVG 2 allow today and the checker does not know yet. */
    private static final Set<String> ALLOWED_SINCE =
            Set.of(
                    "Attribute “enterkeyhint” not allowed on element “input” at this point.",
                    "Bad value “group” for attribute “role” on element “svg”.",
                    // a summary's heading may stand among other words since 2021
                    "Element “span” not allowed as child of element “summary” in this context."
                            + " (Suppressing further errors from this subtree.)",
                    // in SVG alone: in HTML it knows rel
                    "Attribute “rel” not allowed on element “a” at this point.");

    /** What is checked beside the grammar: contents, tables, references, obsolete markup. */
    private static final List<Schema> CHECKS =
            List.of(
                    CheckerSchema.ASSERTION_SCH,
                    CheckerSchema.TABLE_CHECKER,
                    CheckerSchema.TEXT_CONTENT_CHECKER,
                    CheckerSchema.USEMAP_CHECKER,
                    CheckerSchema.CONFORMING_BUT_OBSOLETE_WARNER);

    private final List<String> errors = new ArrayList<>();
    private final PropertyMap properties;
    private final Schema grammar;

    HtmlChecker() {
        var entities = new LocalCacheEntityResolver(new NullEntityResolver());
        entities.setAllowRnc(true);
        var builder = new PropertyMapBuilder();
        builder.put(ValidateProperty.ERROR_HANDLER, new Gathering());
        builder.put(ValidateProperty.ENTITY_RESOLVER, entities);
        builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(builder);
        properties = builder.toPropertyMap();
        try {
            InputSource rules = entities.resolveEntity(null, "http://s.validator.nu/html5-all.rnc");
            Schema html = CompactSchemaReader.getInstance().createSchema(rules, properties);
            Schema roles = new RoleAttributeFilteringSchemaWrapper(html);
            Schema languages = new XmlLangAttributeDroppingSchemaWrapper(roles);
            grammar = new DataAttributeDroppingSchemaWrapper(languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | IncorrectSchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a page, each with its line. */
    List<String> errors(String page) {
        errors.clear();
        // an element since 2023: what stands for it lets its contents be checked
        String known = page.replace("<search>", "<div>").replace("</search>", "</div>");
        Validator validator = grammar.createValidator(properties);
        for (Schema check : CHECKS) {
            validator = new CombineValidator(validator, check.createValidator(properties));
        }
        try {
            var parser = new HtmlParser();
            parser.setStreamabilityViolationPolicy(XmlViolationPolicy.ALLOW);
            parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
            parser.setMappingLangToXmlLang(true);
            var reader = new AttributesPermutingXMLReaderWrapper(parser);
            reader.setErrorHandler(new Gathering());
            reader.setContentHandler(validator.getContentHandler());
            reader.parse(new InputSource(new StringReader(known)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(errors);
    }

    private final class Gathering implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // advice, such as on headings; errors alone make a page invalid
        }

        @Override
        public void error(SAXParseException error) {
            if (!ALLOWED_SINCE.contains(error.getMessage())) {
                errors.add(error.getLineNumber() + ": " + error.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add(error.getLineNumber() + ": " + error.getMessage());
        }
    }
}
