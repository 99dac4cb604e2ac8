/** A published network of this package. */
export interface ModelEntry {
  /** Name of the file without `.conv`, and what a user types: `lenet5`. */
  readonly name: string;
  /** One line for lists. */
  readonly description: string;
}

/** The networks of this package, oldest first. Each is the file `@convlang/models/NAME.conv`. */
export const models = [
  {
    name: 'lenet5-1998',
    description: 'LeNet-5 as published in 1998: 60,000 parameters, C3 connected by a table',
  },
  { name: 'lenet5', description: 'LeNet-5 in its modern dense form, for 32x32 digits: 61,706 parameters' },
  { name: 'alexnet', description: 'AlexNet of 2012 with the groups of its two GPUs: 60,965,224 parameters' },
  { name: 'zfnet', description: 'ZFNet of 2013, AlexNet with smaller windows: 62,357,608 parameters' },
  { name: 'vgg16', description: 'VGG-16 of 2014, sixteen layers of 3x3 windows: 138,357,544 parameters' },
  {
    name: 'googlenet',
    description: 'GoogLeNet of 2014, inception blocks and two side heads: 6,998,552 parameters',
  },
  { name: 'harley-mnist', description: 'Harley’s network for visualising digits, 2015: 63,802 parameters' },
  { name: 'resnet18', description: 'ResNet-18 of 2015, residual blocks: 11,689,512 parameters' },
  { name: 'resnet34', description: 'ResNet-34 of 2015, residual blocks: 21,797,672 parameters' },
  { name: 'resnet50', description: 'ResNet-50 of 2015, bottleneck blocks: 25,557,032 parameters' },
  {
    name: 'densenet121',
    description: 'DenseNet-121 of 2016, every layer sees all before it: 7,978,856 parameters',
  },
] as const satisfies readonly ModelEntry[];
