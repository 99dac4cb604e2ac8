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
  {
    name: 'autoencoder',
    description: 'An auto-encoder of digits with convolutions, after 2006: 28,145 parameters',
  },
  { name: 'alexnet', description: 'AlexNet of 2012 with the groups of its two GPUs: 60,965,224 parameters' },
  { name: 'zfnet', description: 'ZFNet of 2013, AlexNet with smaller windows: 62,357,608 parameters' },
  {
    name: 'alexnet-torchvision',
    description: 'AlexNet of 2014 in one tower, as in torchvision: 61,100,840 parameters',
  },
  { name: 'lenet-caffe', description: 'Caffe’s LeNet for 28x28 digits, 2014: 431,080 parameters' },
  { name: 'vgg11', description: 'VGG-11 of 2014, eleven layers of 3x3 windows: 132,863,336 parameters' },
  { name: 'vgg13', description: 'VGG-13 of 2014, thirteen layers of 3x3 windows: 133,047,848 parameters' },
  { name: 'vgg16', description: 'VGG-16 of 2014, sixteen layers of 3x3 windows: 138,357,544 parameters' },
  { name: 'vgg19', description: 'VGG-19 of 2014, nineteen layers of 3x3 windows: 143,667,240 parameters' },
  {
    name: 'googlenet',
    description: 'GoogLeNet of 2014, inception blocks and two side heads: 6,998,552 parameters',
  },
  {
    name: 'nin',
    description: 'Network in network of 2013 for CIFAR-10, no dense layers: 966,986 parameters',
  },
  { name: 'fcn8s', description: 'FCN-8s of 2014, a class for each pixel: 134,489,759 parameters' },
  { name: 'harley-mnist', description: 'Harley’s network for visualising digits, 2015: 63,802 parameters' },
  {
    name: 'unet',
    description: 'U-Net of 2015 with valid windows, 572 rows in and 388 out: 31,030,658 parameters',
  },
  {
    name: 'siamese',
    description: 'A siamese pair of 2015: one tower for two pictures: 38,951,745 parameters',
  },
  {
    name: 'dcgan-generator',
    description: 'The generator of DCGAN, 2015: 100 numbers to a picture: 3,576,704 parameters',
  },
  { name: 'dcgan-discriminator', description: 'The discriminator of DCGAN, 2015: 2,765,568 parameters' },
  {
    name: 'inception-v3',
    description: 'Inception-v3 of 2015, large windows made of small ones: 23,834,568 parameters',
  },
  { name: 'resnet18', description: 'ResNet-18 of 2015, residual blocks: 11,689,512 parameters' },
  { name: 'resnet34', description: 'ResNet-34 of 2015, residual blocks: 21,797,672 parameters' },
  { name: 'resnet50', description: 'ResNet-50 of 2015, bottleneck blocks: 25,557,032 parameters' },
  { name: 'resnet101', description: 'ResNet-101 of 2015, bottleneck blocks: 44,549,160 parameters' },
  { name: 'resnet152', description: 'ResNet-152 of 2015, bottleneck blocks: 60,192,808 parameters' },
  {
    name: 'resnet20',
    description: 'ResNet-20 of 2015 for CIFAR-10, shortcuts without parameters: 269,722 parameters',
  },
  { name: 'resnet32', description: 'ResNet-32 of 2015 for CIFAR-10: 464,154 parameters' },
  { name: 'resnet44', description: 'ResNet-44 of 2015 for CIFAR-10: 658,586 parameters' },
  { name: 'resnet56', description: 'ResNet-56 of 2015 for CIFAR-10: 853,018 parameters' },
  { name: 'resnet110', description: 'ResNet-110 of 2015 for CIFAR-10: 1,727,962 parameters' },
  { name: 'squeezenet1-0', description: 'SqueezeNet 1.0 of 2016, fire blocks: 1,248,424 parameters' },
  {
    name: 'squeezenet1-1',
    description: 'SqueezeNet 1.1 of 2016, 2.4 times fewer multiplications: 1,235,496 parameters',
  },
  {
    name: 'wide-resnet50-2',
    description: 'Wide ResNet-50-2 of 2016, bottlenecks twice as wide: 68,883,240 parameters',
  },
  { name: 'espcn', description: 'ESPCN of 2016, pictures three times as large: 22,729 parameters' },
  { name: 'xception', description: 'Xception of 2016, convolutions split by channel: 22,855,952 parameters' },
  {
    name: 'resnext50',
    description: 'ResNeXt-50 32x4d of 2016, bottlenecks in 32 groups: 25,028,904 parameters',
  },
  { name: 'darknet19', description: 'Darknet-19 of 2016, the base of YOLOv2: 20,842,376 parameters' },
  {
    name: 'densenet121',
    description: 'DenseNet-121 of 2016, every layer sees all before it: 7,978,856 parameters',
  },
  { name: 'densenet169', description: 'DenseNet-169 of 2016: 14,149,480 parameters' },
  { name: 'densenet201', description: 'DenseNet-201 of 2016: 20,013,928 parameters' },
  {
    name: 'mobilenet-v1',
    description: 'MobileNet v1 of 2017, width by a constant: 4,231,976 parameters at width 1',
  },
  {
    name: 'keras-cats-dogs',
    description: 'The small network for cats and dogs of a Keras article, 2017: 219,801 parameters',
  },
  {
    name: 'cats-dogs',
    description: 'A residual network for photos of two kinds, half of that: 121,042 parameters',
  },
  {
    name: 'se-resnet50',
    description: 'SE-ResNet-50 of 2017, channels gated by what is in the whole image: 28,088,024 parameters',
  },
  { name: 'mobilenet-v2', description: 'MobileNetV2 of 2018, inverted residuals: 3,504,872 parameters' },
  {
    name: 'shufflenet-v2',
    description: 'ShuffleNetV2 of 2018 at width 1, halves that are mixed: 2,278,604 parameters',
  },
  { name: 'mnasnet', description: 'MNASNet 1.0 of 2018, found by a search: 4,383,312 parameters' },
  {
    name: 'mobilenet-v3-small',
    description: 'MobileNetV3-Small of 2019, gated and found by a search: 2,542,856 parameters',
  },
  {
    name: 'efficientnet-b0',
    description: 'EfficientNet-B0 of 2019, the base of those scaled from it: 5,288,548 parameters',
  },
  { name: 'regnet-y-400mf', description: 'RegNetY-400MF of 2020, widths along a line: 4,344,144 parameters' },
  {
    name: 'ecg-resnet',
    description: 'A residual network of 2020 for electrocardiograms of twelve leads: 6,421,910 parameters',
  },
  {
    name: 'convnext-tiny',
    description: 'ConvNeXt-Tiny of 2022, a residual network made over: 28,589,128 parameters',
  },
] as const satisfies readonly ModelEntry[];

/** Name of a network of this package. */
export type ModelName = (typeof models)[number]['name'];
