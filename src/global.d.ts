/** The bundle's top-level functions, by assignment: gas-webpack-plugin makes a stub for each. */
declare const global: Record<string, (...args: never[]) => unknown>;
