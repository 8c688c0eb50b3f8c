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
            case "required" ->
                    new Text(
                            "it is missing, and the standard requires it.",
                            "dit ontbreekt, en de standaard eist het.");
            case "type" -> {
                String expected = expected(error.getSchemaNode());
                yield new Text(
                        "got " + value + ", expected " + expected + ".",
                        "er staat " + value + ", verwacht: " + expected + ".");
            }
            case "enum" -> {
                String all = value(error.getSchemaNode(), 200);
                yield new Text(
                        value + " is not in the standard's list: " + all + ".",
                        value + " staat niet in de lijst van de standaard: " + all + ".");
            }
            case "format" -> format(error, value);
            case "minLength", "minItems", "minProperties" ->
                    new Text(
                            "it is empty. Leave it out instead.", "dit is leeg. Laat het dan weg.");
            case "uniqueItems" ->
                    new Text(
                            "the list says the same thing twice.", "de lijst noemt iets tweemaal.");
            default ->
                    new Text(
                            value + " does not fit: " + error.getMessage() + ".",
                            value + " past niet: " + error.getMessage() + ".");
        };
    }

    private static Text format(Error error, String value) {
        String format = error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
        return switch (format) {
            case "date-time" ->
                    new Text(
                            value
                                    + " is no date with time and offset, such as"
                                    + " 2026-01-31T17:00:00Z.",
                            value
                                    + " is geen datum met tijd en tijdzone, zoals"
                                    + " 2026-01-31T17:00:00Z.");
            case "uri" -> new Text(value + " is no web address.", value + " is geen webadres.");
            default ->
                    new Text(
                            value + " is not written as '" + format + "'.",
                            value + " is niet geschreven als '" + format + "'.");
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
