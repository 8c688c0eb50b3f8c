package org.holdfast.messages;

import fluent.syntax.AST.CallArguments;
import fluent.syntax.AST.Expression;
import fluent.syntax.AST.InlineExpression.FunctionReference;
import fluent.syntax.AST.InlineExpression.MessageReference;
import fluent.syntax.AST.InlineExpression.TermReference;
import fluent.syntax.AST.InlineExpression.VariableReference;
import fluent.syntax.AST.Literal;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.PatternElement;
import fluent.syntax.AST.PatternElement.Placeable;
import fluent.syntax.AST.PatternElement.TextElement;
import fluent.syntax.AST.SelectExpression;
import fluent.syntax.AST.Variant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * What a message is told, found by reading it: an argument that is printed is a String, one that
 * chooses by plural is a long, one that chooses by true and false a boolean, one that a function
 * takes is what that takes. A comment above the message may say it, {@code # $kind (Step.Kind)},
 * which is also the way to have a sentence choose by a constant of an enum.
 */
final class Arguments {
    private static final java.util.regex.Pattern DECLARED =
            java.util.regex.Pattern.compile("\\$([A-Za-z]\\w*) \\(([\\w.]+)\\)");

    /** Each of these can be given where one after it is taken. */
    private static final List<String> NUMBERS = List.of("int", "long", "double");

    private final MessageFile file;
    private final Map<String, Function> functions;
    private final List<Fault> faults;
    private final Message message;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> declared;
    private final Set<String> printed = new LinkedHashSet<>();

    private Arguments(
            MessageFile file,
            Message message,
            Map<String, Function> functions,
            List<Fault> faults) {
        this.file = file;
        this.message = message;
        this.functions = functions;
        this.faults = faults;
        Matcher m = DECLARED.matcher(message.comment());
        while (m.find()) {
            types.put(m.group(1), m.group(2));
        }
        declared = Set.copyOf(types.keySet());
    }

    static Arguments of(
            MessageFile file,
            Message message,
            Map<String, Function> functions,
            List<Fault> faults) {
        Arguments found = new Arguments(file, message, functions, faults);
        found.read(message.pattern());
        return found;
    }

    /** Java types by name, in the order of the comment and then of the text. */
    Map<String, String> types() {
        return types;
    }

    /** Those that the sentence shows, rather than only chooses by. */
    Set<String> printed() {
        return printed;
    }

    /** What stands between the brackets of a method. */
    String parameters() {
        return types.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private void read(Pattern pattern) {
        for (PatternElement element : pattern.elements()) {
            switch (element) {
                case TextElement _ -> {}
                case Placeable p -> read(p.expression());
                default -> fault("cannot be read: " + element);
            }
        }
    }

    private void read(Expression expression) {
        switch (expression) {
            case Placeable p -> read(p.expression());
            case Literal<?> _ -> {}
            case TermReference _ -> {}
            case VariableReference v -> {
                printed.add(v.name());
                add(v.name(), "String");
            }
            case FunctionReference f -> call(f).ifPresent(printed::add);
            case MessageReference r -> {
                Message other = file.messages().get(r.name());
                if (other == null) {
                    fault("there is no message " + r.name() + " in this file");
                } else if (!other.id().equals(message.id())) {
                    read(other.pattern());
                }
            }
            case SelectExpression s -> choice(s);
            default -> fault("cannot be read: " + expression);
        }
    }

    private Optional<String> call(FunctionReference f) {
        Function function = functions.get(f.name());
        if (function == null) {
            fault("there is no function " + f.name() + "; there are " + functions.keySet());
            return Optional.empty();
        }
        List<? extends Expression> given =
                f.arguments().map(CallArguments::positional).orElse(List.of());
        if (given.size() == 1 && given.getFirst() instanceof FunctionReference inner) {
            return call(inner);
        }
        if (given.size() != 1 || !(given.getFirst() instanceof VariableReference v)) {
            fault(f.name() + " should have one argument, as in " + f.name() + "($value)");
            return Optional.empty();
        }
        add(v.name(), function.takes());
        return Optional.of(v.name());
    }

    private void choice(SelectExpression s) {
        Set<String> keys = s.variants().stream().map(Variant::key).collect(Collectors.toSet());
        switch (s.selector()) {
            case VariableReference v ->
                    add(v.name(), isTruth(keys) ? "boolean" : isCount(keys) ? "long" : "String");
            case FunctionReference f -> call(f);
            default -> fault("only an argument or a function of one can choose");
        }
        s.variants().forEach(v -> read(v.value()));
    }

    static boolean isTruth(Set<String> keys) {
        return Set.of("true", "false").containsAll(keys);
    }

    static boolean isCount(Set<String> keys) {
        return keys.stream().allMatch(k -> Plurals.CATEGORIES.contains(k) || k.matches("[0-9]+"));
    }

    /**
     * A String gives way to what says more, and a wider number to a narrower one, which serves
     * where either is taken; two that say more must else say the same.
     */
    private void add(String name, String type) {
        String before = types.putIfAbsent(name, type);
        if (before == null || declared.contains(name) || serves(before, type)) {
            return;
        }
        if (serves(type, before)) {
            types.put(name, type);
        } else {
            fault("$" + name + " cannot be both " + before + " and " + type);
        }
    }

    /** Whether a value of a type can be given where another is taken. */
    static boolean serves(String type, String taken) {
        return type.equals(taken)
                || taken.equals("String")
                || (NUMBERS.contains(type) && NUMBERS.indexOf(type) < NUMBERS.indexOf(taken));
    }

    private void fault(String what) {
        faults.add(new Fault(file.path(), message.line(), message.id() + ": " + what));
    }
}
