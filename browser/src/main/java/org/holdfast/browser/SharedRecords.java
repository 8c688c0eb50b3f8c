package org.holdfast.browser;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.lang.runtime.ObjectMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.codegen.SourceWriter;
import org.teavm.backend.javascript.spi.Generator;
import org.teavm.backend.javascript.spi.GeneratorContext;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyListener;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.dependency.FieldDependency;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Gives all records one {@code equals} and one {@code hashCode}, which go through whatever parts a
 * record has, where the compiler writes both anew for each: for 140 records, a seventeenth of the
 * kernel. Their text, which no page shows, is that of any object. A record that says for itself
 * what equals it is left alone.
 */
@After(JCLPlugin.class)
public final class SharedRecords extends AbstractDependencyListener
        implements TeaVMPlugin, BootstrapMethodSubstitutor, ClassHolderTransformer, Generator {
    private static final String RECORD = Record.class.getName();

    private static final MethodDescriptor EQUALS =
            new MethodDescriptor("equals", Object.class, boolean.class);
    private static final MethodDescriptor HASH_CODE = new MethodDescriptor("hashCode", int.class);

    /** What is asked of a part that is an object. */
    private static final MethodReference SAME =
            new MethodReference(Objects.class, "equals", Object.class, Object.class, boolean.class);

    private static final MethodReference HASHED =
            new MethodReference(Objects.class, "hashCode", Object.class, int.class);

    /** The names of a record's parts, found with its first object and kept with its class. */
    private static final String PARTS =
            "let of=%1$s.constructor,parts=of.$parts||(of.$parts=Object.keys(%1$s)"
                    + ".filter(k=>k!=='$id$'));";

    /** Methods that no person wrote. */
    private final Set<MethodReference> writtenByTheCompiler = new HashSet<>();

    @Override
    public void install(TeaVMHost host) {
        host.add(
                new MethodReference(
                        ObjectMethods.class,
                        "bootstrap",
                        MethodHandles.Lookup.class,
                        String.class,
                        TypeDescriptor.class,
                        Class.class,
                        String.class,
                        MethodHandle[].class,
                        Object.class),
                this);
        host.add((ClassHolderTransformer) this);
        host.add((DependencyListener) this);
        TeaVMJavaScriptHost javaScript = host.getExtension(TeaVMJavaScriptHost.class);
        javaScript.add(new MethodReference(RECORD, EQUALS), (Generator) this);
        javaScript.add(new MethodReference(RECORD, HASH_CODE), (Generator) this);
    }

    /** What stands here is never called: the method in which it stands is taken out. */
    @Override
    public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
        writtenByTheCompiler.add(site.getCaller());
        return site.getCalledMethod().getName().equals("toString")
                ? program.constant("")
                : program.constant(0);
    }

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        if (cls.getName().equals(RECORD)) {
            for (MethodDescriptor shared : List.of(EQUALS, HASH_CODE)) {
                MethodHolder method = new MethodHolder(shared);
                method.setLevel(AccessLevel.PUBLIC);
                method.getModifiers().add(ElementModifier.NATIVE);
                cls.addMethod(method);
            }
        } else if (RECORD.equals(cls.getParent())) {
            List.copyOf(cls.getMethods()).stream()
                    .filter(this::isWrittenByTheCompiler)
                    .forEach(cls::removeMethod);
        }
    }

    /** The compiler's call, if it is one, is met where the method is read. */
    private boolean isWrittenByTheCompiler(MethodHolder method) {
        return method.getProgram() != null && writtenByTheCompiler.contains(method.getReference());
    }

    /** Whatever a part of a record may be is asked whether it equals another. */
    @Override
    public void fieldReached(DependencyAgent agent, FieldDependency field) {
        ClassReader owner = agent.getClassSource().get(field.getReference().getClassName());
        if (owner != null && RECORD.equals(owner.getParent())) {
            field.getValue().connect(agent.linkMethod(SAME).getVariable(1));
            field.getValue().connect(agent.linkMethod(SAME).getVariable(2));
            field.getValue().connect(agent.linkMethod(HASHED).getVariable(1));
        }
    }

    @Override
    public void methodReached(DependencyAgent agent, MethodDependency method) {
        if (method.getReference().getClassName().equals(RECORD)) {
            if (method.getReference().getDescriptor().equals(EQUALS)) {
                agent.linkMethod(SAME).use();
            } else if (method.getReference().getDescriptor().equals(HASH_CODE)) {
                agent.linkMethod(HASHED).use();
            }
        }
    }

    /**
     * Numbers are equal as {@link Double#compare} has it: NaN is itself, and 0 is not -0. A part
     * that is no object is a number or, if it is long, a bigint.
     */
    @Override
    public void generate(GeneratorContext context, SourceWriter writer, MethodReference method) {
        String self = context.getParameterName(0);
        if (method.getDescriptor().equals(EQUALS)) {
            String other = context.getParameterName(1);
            writer.append("if(%1$s===%2$s)return 1;".formatted(self, other))
                    .append(
                            "if(%2$s===null||%1$s.constructor!==%2$s.constructor)return 0;"
                                    .formatted(self, other))
                    .append(PARTS.formatted(self))
                    .append("for(let k of parts){let x=%s[k],y=%s[k];".formatted(self, other))
                    .append("if(!(typeof x==='object'?")
                    .appendMethod(SAME)
                    .append("(x,y):Object.is(x,y)))return 0;}return 1;")
                    .newLine();
        } else {
            writer.append(PARTS.formatted(self))
                    .append("let hash=0;for(let k of parts){let x=%s[k];".formatted(self))
                    .append("hash=Math.imul(31,hash)+(typeof x==='object'?")
                    .appendMethod(HASHED)
                    .append("(x):typeof x==='bigint'?Number(BigInt.asIntN(32,x)):x*65537|0)|0;}")
                    .append("return hash;")
                    .newLine();
        }
    }
}
