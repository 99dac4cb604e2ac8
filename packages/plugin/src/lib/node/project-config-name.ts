/** The file beside the models that names the project's plugins. */
export const projectConfigName = 'convlang.config';
