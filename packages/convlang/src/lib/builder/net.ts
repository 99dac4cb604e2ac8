import type { Model } from '../compiled-model.js';
import { compileModel } from '../compile-model.js';
import { createMethods } from './create-pipeline.js';
import type { GivenToLayer, LayerWord } from './layer-methods.js';
import type { PipelineMethods } from './pipeline.js';
import { netText } from './net-text.js';
import type { PipelineDraft } from './stage-draft.js';
import type { NetRounding, SectionEntries, NetHeaders } from './net-headers.js';
import type { TrainEntries } from './train-entries.js';

/**
 * A whole model being built. It has one method for each layer, with what {@link GivenToLayer} takes. Never changes; each
 * method returns a longer copy.
 */
export type Net = PipelineMethods<Net> &
  NetMethods & {
    readonly [Word in LayerWord]: (...given: GivenToLayer<Word>) => Net;
  };

/** What a whole model has beside its pipeline. */
export interface NetMethods {
  /** The file's `rounding`: one for all windows, or one for convolutions and one for pools. */
  rounding(rounding: NetRounding | { readonly conv: NetRounding; readonly pool: NetRounding }): Net;
  /** The `train` section. */
  train(entries: TrainEntries): Net;
  /** The `data` section; preprocessing runs in the order of the keys. */
  data(entries: SectionEntries): Net;
  /** The `expect` section, checked when compiled. */
  expect(entries: SectionEntries): Net;
  /** The model as the text of a `.conv` file. */
  text(): string;
  /**
   * Compiles the text, so that the graph is the one that the file would give.
   *
   * @throws ConvlangError with every error of the model; places are in {@link NetMethods.text}
   */
  build(): Model;
}

/**
 * Begins a model.
 *
 * @param name an identifier of the language
 * @example
 * const lenet = net('LeNet5').input(32, 32, 1).conv({ filters: 6, kernel: 5 }).relu().maxpool(2).dense(10).softmax().build();
 */
export function net(name: string): Net {
  return createNet({ name, rounding: null, sections: {} }, []);
}

function createNet(headers: NetHeaders, stages: PipelineDraft): Net {
  const withHeaders = (change: Partial<NetHeaders>): Net => createNet({ ...headers, ...change }, stages);
  const withSections = (sections: NetHeaders['sections']): Net =>
    withHeaders({ sections: { ...headers.sections, ...sections } });
  const text = (): string => netText(headers, stages);
  return {
    ...createMethods(stages, (longer) => createNet(headers, longer)),
    rounding: (rounding) => withHeaders({ rounding }),
    train: (train) => withSections({ train }),
    data: (data) => withSections({ data }),
    expect: (expect) => withSections({ expect }),
    text,
    build: () => compileModel(text(), `<net ${headers.name}>`),
  };
}
