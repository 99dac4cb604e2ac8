export type {
  AugmentStep,
  DataSettings,
  Expectation,
  InitName,
  LossSetting,
  OptimizerSetting,
  PreprocessStep,
  ScheduleSetting,
  Settings,
  SourceSetting,
  TrainSettings,
  WatchedMetric,
} from './lib/settings.js';
