import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/models/index/interfaces/ModelEntry.md","filePath":"api/@convlang/models/index/interfaces/ModelEntry.md"}');
const _sfc_main = { name: "api/@convlang/models/index/interfaces/ModelEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/models</a> / <a href="./../">index</a> / ModelEntry</p><h1 id="interface-modelentry" tabindex="-1">Interface: ModelEntry <a class="header-anchor" href="#interface-modelentry" aria-label="Permalink to &quot;Interface: ModelEntry&quot;">​</a></h1><p>A published network of this package.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="description" tabindex="-1">description <a class="header-anchor" href="#description" aria-label="Permalink to &quot;description&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>description</strong>: <code>string</code></p></blockquote><p>One line for lists.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Name of the file without <code>.conv</code>, and what a user types: <code>lenet5</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/models/index/interfaces/ModelEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelEntry as default
};
