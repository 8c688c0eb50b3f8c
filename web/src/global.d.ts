/** Where the kernel and the re-planner lie, relative to the page; set by the build. */
declare const __KERNEL__: string;
declare const __REPLAN__: string;
