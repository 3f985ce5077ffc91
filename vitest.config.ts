import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    // The day in Damascus must come out the same wherever the machine stands: not the developer's zone by chance.
    env: { TZ: 'America/St_Johns' },
  },
});
