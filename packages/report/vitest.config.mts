import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.mjs';

export default defineProject(fromSource('@convlang/report'));
