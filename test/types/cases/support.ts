/** True where two types are the same to the compiler, and not merely assignable. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Holds only what is true: `holds<Same<A, B>>()`. */
export declare function holds<_ extends true>(): void
