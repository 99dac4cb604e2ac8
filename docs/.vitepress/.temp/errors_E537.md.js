import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E537 the columns of {source} are {found}, and the model has learnt","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E537.md","filePath":"errors/E537.md"}');
const _sfc_main = { name: "errors/E537.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 learnt="" id="e537-the-columns-of-source-are-found-and-the-model-has-learnt" tabindex="-1">E537 the columns of {source} are {found}, and the model has learnt <a class="header-anchor" href="#e537-the-columns-of-source-are-found-and-the-model-has-learnt" aria-label="Permalink to &quot;E537 the columns of {source} are {found}, and the model has learnt {learnt}&quot;">​</a></h1><p>The names of the columns are kept with the weights, in the order in which the network takes them, and the columns of other files are met by name. Here a column that was learnt stands in another place, and one of the rest has no name, a name twice or a new one, so their places are not known. Give the header the names that were learnt, each once.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model that has learnt <code>petals</code> and <code>stamens</code>, measured on a file whose header is <code>stamens,leaves,kind</code>.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Name the columns as they were named in training: <code>stamens,petals,kind</code> is read, too, whatever the order. A file whose columns all have other names is taken in its order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E537.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E537 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E537 as default
};
