package org.holdfast.browser;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.lang.runtime.ObjectMethods;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.classlib.impl.record.ObjectMethodsSubstitutor;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodReference;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Gives a record its name as its text, where Java would write out what is in it. No page shows
 * that, and for two hundred records it is a thirtieth of the kernel.
 */
@After(JCLPlugin.class)
public final class TerseRecords implements TeaVMPlugin, BootstrapMethodSubstitutor {
    private final BootstrapMethodSubstitutor whole = new ObjectMethodsSubstitutor();

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
    }

    @Override
    public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
        if (!site.getCalledMethod().getName().equals("toString")) {
            return whole.substitute(site, program);
        }
        String record = site.getCaller().getClassName();
        return program.constant(record.substring(record.lastIndexOf('.') + 1));
    }
}
