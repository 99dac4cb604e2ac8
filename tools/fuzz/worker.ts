import { faultIn } from './fault-in.js';
import { serveQuestions } from './serve-questions.js';

serveQuestions(faultIn);
