import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KeptTextOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/KeptTextOptions.md","filePath":"api/@convlang/train/interfaces/KeptTextOptions.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/KeptTextOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / KeptTextOptions</p><h1 id="interface-kepttextoptions" tabindex="-1">Interface: KeptTextOptions <a class="header-anchor" href="#interface-kepttextoptions" aria-label="Permalink to &quot;Interface: KeptTextOptions&quot;">​</a></h1><p>How the text of a stored model is read.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../../../convlang/index/interfaces/DecodeWeightsOptions"><code>DecodeWeightsOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>context?</strong>: <a href="./../../compiler/interfaces/CompileContext"><code>CompileContext</code></a></p></blockquote><p>What the model was compiled with, where that has plugins or reads other files.</p><hr><h3 id="path" tabindex="-1">path? <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>path?</strong>: <code>string</code></p></blockquote><p>Path of the model file, from which <code>use</code> starts. Default: none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/KeptTextOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeptTextOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeptTextOptions as default
};
