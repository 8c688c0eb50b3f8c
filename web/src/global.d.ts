/** Where the kernel lies, relative to the page; set by the build. */
declare const __KERNEL__: string;
