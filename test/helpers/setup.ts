/** Runs before each test file (vitest.config.ts). */
import { afterAll } from 'vitest';
import { cleanUp } from './cleanup.ts';

afterAll(cleanUp);
