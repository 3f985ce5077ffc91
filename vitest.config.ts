import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    // A crowded machine is slow; a property is tried some hundred times. Nothing here is about time.
    testTimeout: 60_000,
    // The day in Damascus must come out the same wherever the machine stands: not the developer's zone by chance.
    env: { TZ: 'America/St_Johns' },
  },
});
