import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MinimalModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/interfaces/MinimalModel.md","filePath":"api/@convlang/compare/interfaces/MinimalModel.md"}');
const _sfc_main = { name: "api/@convlang/compare/interfaces/MinimalModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / MinimalModel</p><h1 id="interface-minimalmodel" tabindex="-1">Interface: MinimalModel <a class="header-anchor" href="#interface-minimalmodel" aria-label="Permalink to &quot;Interface: MinimalModel&quot;">​</a></h1><p>A model file that shows a difference.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="iswhole" tabindex="-1">isWhole <a class="header-anchor" href="#iswhole" aria-label="Permalink to &quot;isWhole&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isWhole</strong>: <code>boolean</code></p></blockquote><p>Whether it is the whole model, because nothing smaller showed it.</p><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/interfaces/MinimalModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MinimalModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MinimalModel as default
};
