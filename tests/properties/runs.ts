/**
 * How many inputs a property is tried on. `npm run fuzz` asks for more, and says with which seed;
 * a test run takes a fixed one.
 */
export function runs(usual: number): {numRuns: number; seed: number} {
  return {
    numRuns: Number(process.env['FUZZ_RUNS'] ?? usual),
    seed: Number(process.env['FUZZ_SEED'] ?? 1)
  }
}
