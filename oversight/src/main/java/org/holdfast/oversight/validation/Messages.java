package org.holdfast.oversight.validation;

import com.networknt.schema.Error;
import org.holdfast.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is wrong, in words of people who publish contracts. */
final class Messages {
    private static final int LONGEST = 40;

    private Messages() {}

    static Text of(Error error) {
        String value = value(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "required" -> ValidationMessages.MISSING_STANDARD_REQUIRES;
            case "type" -> {
                String expected = expected(error.getSchemaNode());
                yield ValidationMessages.gotExpected(value, expected);
            }
            case "enum" -> {
                String all = value(error.getSchemaNode(), 200);
                yield ValidationMessages.notStandardList(value, all);
            }
            case "format" -> format(error, value);
            case "minLength", "minItems", "minProperties" ->
                    ValidationMessages.EMPTY_LEAVE_OUT_INSTEAD;
            case "uniqueItems" -> ValidationMessages.LIST_SAYS_SAME_THING_TWICE;
            default -> ValidationMessages.doesNotFit(value, error.getMessage());
        };
    }

    private static Text format(Error error, String value) {
        String format = error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
        return switch (format) {
            case "date-time" -> ValidationMessages.noDateWithTime(value);
            case "uri" -> ValidationMessages.noWebAddress(value);
            default -> ValidationMessages.notWrittenAs(value, format);
        };
    }

    private static String expected(@Nullable JsonNode types) {
        if (types == null) {
            return "?";
        }
        if (types.isArray()) {
            StringBuilder all = new StringBuilder();
            types.forEach(type -> all.append(all.isEmpty() ? "" : " / ").append(type.asString("")));
            return all.toString();
        }
        return types.asString("");
    }

    private static String value(@Nullable JsonNode node) {
        return value(node, LONGEST);
    }

    private static String value(@Nullable JsonNode node, int longest) {
        if (node == null) {
            return "null";
        }
        String text = node.toString();
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
}
