import { CstParser, type IParserErrorMessageProvider, type TokenType } from 'chevrotain';
import * as t from '../tokens/tokens.js';

const modes = new Set(['exact', 'floor', 'ceil']);
const roundedKinds = new Set(['conv', 'pool']);
/** A word like any other but behind the count of a `repeat`. */
const indexWords = new Set(['index']);

/**
 * The grammar of language.md, without layer names. Sequences of stages stay flat (`|`, stages and bullets side by side):
 * chevrotain then resynchronises inside the loop that failed, and the tree builder can say which `|` or `-` is missing.
 *
 * Brackets are balanced before parsing (see `balance.ts`).
 */
export class ModelParser extends CstParser {
  constructor(errorMessageProvider: IParserErrorMessageProvider, validateGrammar: boolean) {
    super([...t.tokenVocabulary], {
      recoveryEnabled: true,
      maxLookahead: 1,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !validateGrammar,
      errorMessageProvider,
    });
    this.performSelfAnalysis();
  }

  /** A missing token is not invented where skipping to the next stage or header says more. */
  protected override canTokenTypeBeInsertedInRecovery(token: TokenType): boolean {
    return token !== t.RCurly && token !== t.LCurly;
  }

  /** A `|` begins the next stage, whatever is missing before it. */
  protected override canTokenTypeBeDeletedInRecovery(): boolean {
    return this.LA(1).tokenType !== t.Pipe;
  }

  private isImage(distance: number, words: ReadonlySet<string>): boolean {
    return words.has(this.LA(distance).image);
  }

  file = this.RULE('file', () => {
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.net) },
        { ALT: () => this.SUBRULE(this.rounding) },
        { ALT: () => this.SUBRULE(this.constant) },
        { ALT: () => this.SUBRULE(this.table) },
        { ALT: () => this.SUBRULE(this.block) },
        { ALT: () => this.SUBRULE(this.use) },
        { ALT: () => this.SUBRULE(this.section) },
        { ALT: () => this.CONSUME(t.Pipe) },
        { ALT: () => this.SUBRULE(this.stage) },
      ]);
    });
  });

  net = this.RULE('net', () => {
    this.CONSUME(t.Net);
    this.CONSUME(t.Identifier);
  });

  rounding = this.RULE('rounding', () => {
    this.CONSUME(t.Rounding);
    this.CONSUME(t.Identifier);
    this.OPTION({
      GATE: () => this.isImage(0, roundedKinds),
      DEF: () => {
        this.CONSUME2(t.Identifier);
        this.OPTION2({
          GATE: () => this.isImage(1, roundedKinds) && this.isImage(2, modes),
          DEF: () => {
            this.CONSUME3(t.Identifier);
            this.CONSUME4(t.Identifier);
          },
        });
      },
    });
  });

  constant = this.RULE('constant', () => {
    this.CONSUME(t.Const);
    this.CONSUME(t.Identifier);
    this.CONSUME(t.Equals);
    this.SUBRULE(this.expression);
  });

  table = this.RULE('table', () => {
    this.CONSUME(t.Table);
    this.CONSUME(t.Identifier);
    this.CONSUME(t.Equals);
    this.CONSUME(t.LSquare);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.NumberToken) }, { ALT: () => this.CONSUME(t.Semicolon) }]);
    });
    this.CONSUME(t.RSquare);
  });

  block = this.RULE('block', () => {
    this.CONSUME(t.Block);
    this.CONSUME(t.Identifier);
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(t.CallParen) }, { ALT: () => this.CONSUME(t.LParen) }]);
      this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.parameter) });
      this.CONSUME(t.RParen);
    });
    this.SUBRULE(this.body);
  });

  parameter = this.RULE('parameter', () => {
    this.CONSUME(t.Identifier);
    this.OPTION(() => {
      this.CONSUME(t.Equals);
      this.SUBRULE(this.given);
    });
  });

  use = this.RULE('use', () => {
    this.CONSUME(t.Use);
    this.CONSUME(t.StringToken);
  });

  body = this.RULE('body', () => {
    this.CONSUME(t.LCurly);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Pipe) },
        { ALT: () => this.CONSUME(t.Minus) },
        { ALT: () => this.SUBRULE(this.stage) },
      ]);
    });
    this.CONSUME(t.RCurly);
  });

  stage = this.RULE('stage', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.repeat) },
      { ALT: () => this.SUBRULE(this.parallel) },
      { ALT: () => this.SUBRULE(this.choice) },
      { ALT: () => this.SUBRULE(this.tap) },
      { ALT: () => this.CONSUME(t.Skip) },
      { ALT: () => this.SUBRULE(this.from) },
      { ALT: () => this.SUBRULE(this.named) },
    ]);
    this.MANY(() => {
      this.OR2([{ ALT: () => this.SUBRULE(this.alias) }, { ALT: () => this.SUBRULE(this.shape) }]);
    });
  });

  alias = this.RULE('alias', () => {
    this.CONSUME(t.As);
    this.CONSUME(t.Identifier);
  });

  shape = this.RULE('shape', () => {
    this.CONSUME(t.Arrow);
    this.SUBRULE(this.dims);
  });

  repeat = this.RULE('repeat', () => {
    this.CONSUME(t.Repeat);
    this.SUBRULE(this.expression);
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.alias) },
        { GATE: () => this.isImage(1, indexWords), ALT: () => this.SUBRULE(this.index) },
      ]);
    });
    this.SUBRULE(this.body);
  });

  index = this.RULE('index', () => {
    this.CONSUME(t.Identifier, { LABEL: 'Word' });
    this.CONSUME2(t.Identifier);
  });

  parallel = this.RULE('parallel', () => {
    this.CONSUME(t.Parallel);
    this.CONSUME(t.Identifier);
    this.SUBRULE(this.body);
  });

  choice = this.RULE('choice', () => {
    this.CONSUME(t.If);
    this.SUBRULE(this.expression);
    this.SUBRULE(this.body);
    this.OPTION(() => {
      this.CONSUME(t.Else);
      this.SUBRULE2(this.body);
    });
  });

  tap = this.RULE('tap', () => {
    this.CONSUME(t.Tap);
    this.CONSUME(t.Identifier);
    this.SUBRULE(this.body);
  });

  from = this.RULE('from', () => {
    this.CONSUME(t.From);
    this.CONSUME(t.Identifier);
  });

  /** A block call or a layer. */
  named = this.RULE('named', () => {
    this.CONSUME(t.Identifier);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.CallParen);
          this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.argument) });
          this.CONSUME(t.RParen);
        },
      },
      {
        ALT: () => {
          // A minus that no number follows is the bullet of the next branch.
          this.MANY({
            GATE: () => this.LA(1).tokenType !== t.Minus || this.LA(2).tokenType === t.NumberToken,
            DEF: () => this.SUBRULE(this.atom),
          });
        },
      },
    ]);
  });

  argument = this.RULE('argument', () => {
    this.SUBRULE(this.given);
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      this.SUBRULE2(this.given);
    });
  });

  /** What a parameter of a block may be: a number, a name, or a word that is reserved elsewhere. */
  given = this.RULE('given', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.expression) },
      { ALT: () => this.CONSUME(t.Skip) },
      { ALT: () => this.CONSUME(t.On) },
      { ALT: () => this.CONSUME(t.Off) },
    ]);
  });

  atom = this.RULE('atom', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.dims) },
      { ALT: () => this.CONSUME(t.Identifier) },
      { ALT: () => this.CONSUME(t.StringToken) },
      { ALT: () => this.CONSUME(t.On) },
      { ALT: () => this.CONSUME(t.Off) },
      {
        ALT: () => {
          this.CONSUME(t.Minus);
          this.CONSUME(t.NumberToken);
        },
      },
    ]);
  });

  dims = this.RULE('dims', () => {
    this.SUBRULE(this.dim);
    this.MANY(() => {
      this.CONSUME(t.By);
      this.SUBRULE2(this.dim);
    });
  });

  dim = this.RULE('dim', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.NumberToken) },
      {
        ALT: () => {
          this.CONSUME(t.LParen);
          this.SUBRULE(this.expression);
          this.CONSUME(t.RParen);
        },
      },
    ]);
  });

  /** Numbers and conditions, flat; the tree builder knows which operators bind first. */
  expression = this.RULE('expression', () => {
    this.SUBRULE(this.operand);
    this.MANY(() => {
      this.CONSUME(t.Operator);
      this.SUBRULE2(this.operand);
    });
  });

  operand = this.RULE('operand', () => {
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Minus) }, { ALT: () => this.CONSUME(t.Not) }]);
    });
    this.OR2([
      { ALT: () => this.CONSUME(t.NumberToken) },
      { ALT: () => this.CONSUME(t.Identifier) },
      { ALT: () => this.CONSUME(t.InputSizeToken) },
      {
        ALT: () => {
          this.CONSUME(t.LParen);
          this.SUBRULE(this.expression);
          this.CONSUME(t.RParen);
        },
      },
    ]);
  });

  section = this.RULE('section', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Train) },
      { ALT: () => this.CONSUME(t.Data) },
      { ALT: () => this.CONSUME(t.Expect) },
    ]);
    this.CONSUME(t.LCurly);
    this.MANY(() => this.SUBRULE(this.value));
    this.CONSUME(t.RCurly);
  });

  value = this.RULE('value', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Word) },
      { ALT: () => this.CONSUME(t.StringToken) },
      { ALT: () => this.CONSUME(t.On) },
      { ALT: () => this.CONSUME(t.Off) },
      { ALT: () => this.CONSUME(t.Comparison) },
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(t.Minus));
          this.CONSUME(t.NumberToken);
          this.OPTION2(() => this.SUBRULE(this.quantity));
        },
      },
    ]);
  });

  /** What may follow a number in a section: a denominator, a unit, or further sizes. */
  quantity = this.RULE('quantity', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Slash);
          this.CONSUME(t.NumberToken);
        },
      },
      { ALT: () => this.CONSUME(t.Unit) },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => {
            this.CONSUME(t.By);
            this.CONSUME2(t.NumberToken);
          });
        },
      },
    ]);
  });
}
