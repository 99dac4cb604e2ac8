import type { Code, Span } from '@convlang/diagnostics';

/** A name with its place. */
export interface Identifier {
  readonly kind: 'identifier';
  readonly name: string;
  readonly span: Span;
}

/** A quoted text; `value` is without the quotes. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
  readonly span: Span;
}

/** A number literal. `raw` is what stands in the file. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
  readonly raw: string;
  readonly span: Span;
}

/** `in.h`, `in.w` or `in.c`: a size of what flows into the stage. */
export interface InputSize {
  readonly kind: 'input-size';
  readonly axis: 'h' | 'w' | 'c';
  readonly span: Span;
}

/** `left op right` over whole or real numbers; `/` must come out whole. */
export interface BinaryExpression {
  readonly kind: 'binary';
  readonly operator: '+' | '-' | '*' | '/';
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** `-x` */
export interface Negation {
  readonly kind: 'negate';
  readonly operand: Expression;
  readonly span: Span;
}

/** A compile-time number. Parentheses leave no node. */
export type Expression = NumberLiteral | Identifier | InputSize | BinaryExpression | Negation;

/** A condition of `if`. */
export type Condition =
  | {
      readonly kind: 'compare';
      readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: 'logic';
      readonly operator: 'and' | 'or';
      readonly left: Condition;
      readonly right: Condition;
      readonly span: Span;
    }
  | { readonly kind: 'not'; readonly operand: Condition; readonly span: Span };

/** Sizes joined by a glued `x`: `6x5x5`, `(4*k)x1x1`. At least two parts; a single number is a plain expression. */
export interface Dims {
  readonly kind: 'dims';
  readonly parts: readonly Expression[];
  readonly span: Span;
}

/** `on` or `off`. */
export interface Switch {
  readonly kind: 'switch';
  readonly on: boolean;
  readonly span: Span;
}

/** What may follow a layer's word. A parenthesised expression standing alone is an `Expression` too. */
export type Atom = Dims | Identifier | NumberLiteral | Text | Switch | Expression;

/** A layer: its word and what follows, uninterpreted. The op registry says what the atoms mean. */
export interface LayerCore {
  readonly kind: 'layer';
  readonly word: Identifier;
  readonly atoms: readonly Atom[];
  readonly span: Span;
}

/** One argument of a block call, named or by position. A name may be that of a number or of a stage, or a word: the block says which it takes. */
export interface Argument {
  readonly kind: 'argument';
  readonly name: Identifier | null;
  readonly value: Expression;
  readonly span: Span;
}

/** `name(a, b, k: 3)`. */
export interface CallCore {
  readonly kind: 'call';
  readonly block: Identifier;
  readonly arguments: readonly Argument[];
  readonly span: Span;
}

/** `repeat n index i { ... }`, or with `as` in place of `index`; inside, `i` counts from 0. */
export interface RepeatCore {
  readonly kind: 'repeat';
  readonly count: Expression;
  readonly index: Identifier | null;
  readonly body: Pipeline;
  readonly span: Span;
}

/** `parallel concat { - ... - ... }`; `merge` names how the branches come together. */
export interface ParallelCore {
  readonly kind: 'parallel';
  readonly merge: Identifier;
  readonly branches: readonly Pipeline[];
  readonly span: Span;
}

/** `if cond { ... } else { ... }`, decided at compile time. */
export interface IfCore {
  readonly kind: 'if';
  readonly condition: Condition;
  readonly then: Pipeline;
  readonly otherwise: Pipeline | null;
  readonly span: Span;
}

/** `tap name { ... }`: a side head; what flows on is unchanged. */
export interface TapCore {
  readonly kind: 'tap';
  readonly name: Identifier;
  readonly body: Pipeline;
  readonly span: Span;
}

/** `skip`: hands its input on. */
export interface SkipCore {
  readonly kind: 'skip';
  readonly span: Span;
}

/** `from name`: goes on from a named stage. */
export interface FromCore {
  readonly kind: 'from';
  readonly name: Identifier;
  readonly span: Span;
}

/** A stage without its name and its stated shape. */
export type Core = LayerCore | CallCore | RepeatCore | ParallelCore | IfCore | TapCore | SkipCore | FromCore;

/** `as name`. */
export interface AsSuffix {
  readonly kind: 'as';
  readonly name: Identifier;
  readonly span: Span;
}

/** `-> 28x28x6`: the shape that must come out here; one part for a vector. */
export interface ShapeSuffix {
  readonly kind: 'shape';
  readonly parts: readonly Expression[];
  readonly span: Span;
}

/** One stage of a pipeline. */
export interface Stage {
  readonly kind: 'stage';
  readonly core: Core;
  readonly suffixes: readonly (AsSuffix | ShapeSuffix)[];
  readonly span: Span;
}

/** Stages joined by `|`. */
export interface Pipeline {
  readonly kind: 'pipeline';
  readonly stages: readonly Stage[];
  /** What among them could not be read, in the order of the text. */
  readonly errors: readonly ErrorNode[];
  readonly span: Span;
}

/** `net Name`. */
export interface NetHeader {
  readonly kind: 'net';
  readonly name: Identifier;
  readonly doc: string | null;
  readonly span: Span;
}

/** What to do with windows that do not fit a whole number of times. */
export type RoundingWord = 'exact' | 'floor' | 'ceil';

/** `rounding floor`, or `rounding conv floor pool ceil`. */
export interface RoundingHeader {
  readonly kind: 'rounding';
  readonly conv: RoundingWord;
  readonly pool: RoundingWord;
  readonly span: Span;
}

/** `const name = 32`. */
export interface ConstHeader {
  readonly kind: 'const';
  readonly name: Identifier;
  readonly value: Expression;
  readonly doc: string | null;
  readonly span: Span;
}

/** `table name = [0 1 2; 1 2 3]`: rows of whole numbers, possibly of different lengths. */
export interface TableHeader {
  readonly kind: 'table';
  readonly name: Identifier;
  readonly rows: readonly (readonly number[])[];
  readonly doc: string | null;
  readonly span: Span;
}

/** A parameter of a block, with its default: `q = 1`, `act = relu`. */
export interface BlockParameter {
  readonly kind: 'block-parameter';
  readonly name: Identifier;
  readonly default: Expression | null;
  readonly span: Span;
}

/** `block name(p, q = 1) { pipeline }`. */
export interface BlockHeader {
  readonly kind: 'block';
  readonly name: Identifier;
  readonly parameters: readonly BlockParameter[];
  readonly body: Pipeline;
  readonly doc: string | null;
  readonly span: Span;
}

/** `use "blocks/resnet.conv"`. */
export interface UseHeader {
  readonly kind: 'use';
  readonly path: Text;
  readonly span: Span;
}

/** What may stand before the pipeline. */
export type Header = NetHeader | RoundingHeader | ConstHeader | TableHeader | BlockHeader | UseHeader;

/**
 * A value in a section: a word, text, switch, or number. Numbers carry what the file says of them: `10%` is value 0.1 with
 * unit `%`; `1/255` is a plain number; `2M` is value 2,000,000 with unit `M`; `28x28` is a `dims`.
 */
export type SectionValue =
  | Identifier
  | Text
  | Switch
  | Dims
  | (NumberLiteral & { readonly unit?: string })
  | { readonly kind: 'operator'; readonly operator: '<' | '<=' | '>' | '>=' | '=='; readonly span: Span };

/** One entry of a section: a key and its values, up to the next key. */
export interface SectionEntry {
  readonly kind: 'entry';
  readonly key: Identifier;
  readonly values: readonly SectionValue[];
  readonly span: Span;
}

/** `train { ... }`, `data { ... }` or `expect { ... }`. */
export interface Section {
  readonly kind: 'section';
  readonly name: 'train' | 'data' | 'expect';
  readonly entries: readonly SectionEntry[];
  readonly span: Span;
}

/** `# text` or `## documentation`. `text` is without the marks. */
export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
  readonly doc: boolean;
  /** The line that it stands on; where nothing else stands there, the next line that has more than a comment. */
  readonly line: Span;
  readonly span: Span;
}

/** What the parser complained of. */
export interface SyntaxProblem {
  readonly code: Code;
  readonly span: Span;
}

/** A name that a text defines which could not be read. */
export interface LostName {
  /** What stands before it. */
  readonly word: 'block' | 'const' | 'table' | 'tap' | 'as';
  /** `null` where it is missing: any name may have been meant. */
  readonly name: Identifier | null;
}

/**
 * Text that could not be read as it stands, where it stands: among the stages of a pipeline, or among headers and sections. A stage,
 * header or section that lies in its span is what could be read of it.
 */
export interface ErrorNode {
  readonly kind: 'error';
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Whether some of the text is missing from the tree. Elsewhere the parser knows what was meant. */
  readonly isLost: boolean;
  /** Names that the text defines and the tree does not. */
  readonly names: readonly LostName[];
  /** As it is written, with each `|` and `-` that belongs to it. */
  readonly text: string;
  readonly span: Span;
}

/** A whole file. `pipeline` is `null` in a library file, or when it could not be read. */
export interface FileNode {
  readonly kind: 'file';
  readonly headers: readonly Header[];
  readonly pipeline: Pipeline | null;
  readonly sections: readonly Section[];
  readonly comments: readonly Comment[];
  /** What among headers and sections could not be read, in the order of the text; pipelines have their own. */
  readonly errors: readonly ErrorNode[];
  readonly span: Span;
}
