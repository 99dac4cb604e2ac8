export { planMemory, type MemoryPlan, type Place, type TraitTable } from './lib/plan-memory.js';
