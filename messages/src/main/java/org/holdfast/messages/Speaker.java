package org.holdfast.messages;

import fluent.syntax.AST.CallArguments;
import fluent.syntax.AST.Expression;
import fluent.syntax.AST.InlineExpression.FunctionReference;
import fluent.syntax.AST.InlineExpression.MessageReference;
import fluent.syntax.AST.InlineExpression.TermReference;
import fluent.syntax.AST.InlineExpression.VariableReference;
import fluent.syntax.AST.Literal;
import fluent.syntax.AST.NamedArgument;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.PatternElement;
import fluent.syntax.AST.PatternElement.Placeable;
import fluent.syntax.AST.PatternElement.TextElement;
import fluent.syntax.AST.SelectExpression;
import fluent.syntax.AST.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the sentences of one file in one language as expressions in Java.
 *
 * @param terms all of the language, from whatever file
 */
record Speaker(
        MessageFile file,
        String language,
        Map<String, Message> terms,
        Map<String, Function> functions,
        List<Fault> faults) {
    /**
     * A message as an expression whose type is String.
     *
     * @param types of the arguments, by name
     */
    String sentence(Message message, Map<String, String> types) {
        return new Sentence(message, types, Map.of(), Set.of()).of(message.pattern());
    }

    /** One sentence while it is written. */
    private final class Sentence {
        private final Message message;
        private final Map<String, String> types;

        /** What a term was called with. */
        private final Map<String, String> given;

        /** The terms and messages that it stands in. */
        private final Set<String> open;

        Sentence(
                Message message,
                Map<String, String> types,
                Map<String, String> given,
                Set<String> open) {
            this.message = message;
            this.types = types;
            this.given = given;
            this.open = open;
        }

        String of(Pattern pattern) {
            List<String> parts = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (PatternElement element : pattern.elements()) {
                switch (element) {
                    case TextElement t -> text.append(t.value());
                    case Placeable(Literal<?> literal) -> text.append(literal.value());
                    case Placeable p -> {
                        flush(text, parts);
                        parts.add(of(p.expression()));
                    }
                    default -> {
                        // Arguments has told so.
                    }
                }
            }
            flush(text, parts);
            return parts.isEmpty() ? "\"\"" : String.join(" + ", parts);
        }

        private void flush(StringBuilder text, List<String> parts) {
            if (!text.isEmpty()) {
                parts.add(quoted(text.toString()));
                text.setLength(0);
            }
        }

        private String of(Expression expression) {
            return switch (expression) {
                case Placeable p -> of(p.expression());
                case Literal<?> literal -> quoted(literal.value().toString());
                case VariableReference v -> variable(v.name());
                case FunctionReference f -> call(f);
                case TermReference t -> term(t);
                case MessageReference r -> message(r);
                case SelectExpression s -> choice(s);
                default -> "\"\"";
            };
        }

        /** What is printed of an argument: a number that no function writes has its digits only. */
        private String variable(String name) {
            if (given.containsKey(name)) {
                return quoted(given.get(name));
            }
            boolean isText = types.getOrDefault(name, "String").equals("String");
            return isText ? name : "String.valueOf(" + name + ")";
        }

        private String call(FunctionReference f) {
            Function function = functions.get(f.name());
            Optional<? extends Expression> of =
                    f.arguments().map(CallArguments::positional).orElse(List.of()).stream()
                            .findFirst();
            if (function == null || of.isEmpty()) {
                return "\"\""; // Arguments has told so.
            }
            String value =
                    switch (of.get()) {
                        case VariableReference v -> v.name();
                        case FunctionReference inner -> call(inner);
                        default -> "\"\"";
                    };
            return function.of(value, language(language));
        }

        private String term(TermReference reference) {
            String id = "-" + reference.name();
            Message term = terms.get(id);
            if (term == null || open.contains(id)) {
                fault(term == null ? "there is no term " + id : id + " leads back to itself");
                return "\"\"";
            }
            Map<String, String> with = new HashMap<>();
            for (NamedArgument named :
                    reference.arguments().map(CallArguments::named).orElse(List.of())) {
                with.put(named.name().name(), named.value().value().toString());
            }
            return "(" + inside(id, with).of(term.pattern()) + ")";
        }

        private String message(MessageReference reference) {
            Message other = file.messages().get(reference.name());
            if (other == null || open.contains(other.id()) || other.id().equals(message.id())) {
                fault(reference.name() + " cannot stand in it");
                return "\"\"";
            }
            return "(" + inside(other.id(), given).of(other.pattern()) + ")";
        }

        private Sentence inside(String id, Map<String, String> with) {
            Set<String> deeper = new java.util.HashSet<>(open);
            deeper.add(id);
            return new Sentence(message, types, with, deeper);
        }

        private String choice(SelectExpression s) {
            Set<String> keys = s.variants().stream().map(Variant::key).collect(Collectors.toSet());
            return switch (s.selector()) {
                case VariableReference v when given.containsKey(v.name()) ->
                        "(" + of(s.matchOrDefault(given.get(v.name())).value()) + ")";
                // What a term was not called with.
                case VariableReference v when !types.containsKey(v.name()) ->
                        "(" + of(s.defaultVariant().value()) + ")";
                case VariableReference v -> {
                    String type = types.getOrDefault(v.name(), "String");
                    if (type.equals("boolean") && Arguments.isTruth(keys)) {
                        yield chain(s, v.name(), true);
                    }
                    if (Set.of("int", "long").contains(type) && Arguments.isCount(keys)) {
                        yield chain(s, v.name(), false);
                    }
                    if (Set.of("boolean", "int", "long", "double").contains(type)) {
                        fault("$" + v.name() + ", " + type + ", cannot choose among " + keys);
                    }
                    yield cases(s, v.name(), !type.equals("String"));
                }
                case FunctionReference f -> cases(s, call(f), false);
                default -> "\"\"";
            };
        }

        private String chain(SelectExpression s, String variable, boolean truth) {
            StringBuilder code = new StringBuilder("(");
            for (Variant v : s.variants()) {
                if (!v.isDefault()) {
                    code.append(truth ? truth(v, variable) : count(v, variable))
                            .append(" ? ")
                            .append(of(v.value()))
                            .append(" : ");
                }
            }
            return code.append(of(s.defaultVariant().value())).append(")").toString();
        }

        private String truth(Variant v, String variable) {
            return v.key().equals("true") ? variable : "!" + variable;
        }

        private String count(Variant v, String variable) {
            if (!Plurals.CATEGORIES.contains(v.key())) {
                return variable + " == " + v.key();
            }
            Plurals plurals = Plurals.of(language);
            if (!plurals.has(v.key())) {
                fault("a number is never [" + v.key() + "] in this language");
            }
            return plurals.condition(v.key(), variable);
        }

        /** By a text, or by a constant of an enum, which Java then asks all of. */
        private String cases(SelectExpression s, String selector, boolean constants) {
            StringBuilder code = new StringBuilder("switch (").append(selector).append(") {\n");
            for (Variant v : s.variants()) {
                boolean rest = v.isDefault() && (!constants || v.key().equals("other"));
                code.append("    ")
                        .append(
                                rest
                                        ? "default"
                                        : "case " + (constants ? v.key() : quoted(v.key())))
                        .append(" -> ")
                        .append(of(v.value()))
                        .append(";\n");
            }
            return code.append("}").toString();
        }

        private void fault(String what) {
            faults.add(new Fault(file.path(), message.line(), message.id() + ": " + what));
        }
    }

    /** A language as Java names it. */
    static String language(String language) {
        return "Language." + language.toUpperCase(java.util.Locale.ROOT);
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
