import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReachedShape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/ReachedShape.md","filePath":"api/@convlang/ops/interfaces/ReachedShape.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/ReachedShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ReachedShape</p><h1 id="interface-reachedshape" tabindex="-1">Interface: ReachedShape <a class="header-anchor" href="#interface-reachedshape" aria-label="Permalink to &quot;Interface: ReachedShape&quot;">​</a></h1><p>How far images come through steps of preprocessing.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="refused" tabindex="-1">refused <a class="header-anchor" href="#refused" aria-label="Permalink to &quot;refused&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>refused</strong>: <code>string</code> | <code>null</code></p></blockquote><p>The step that does not fit, as a file says it; <code>null</code> where all do.</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></blockquote><p>The shape that comes out; where a step does not fit, the one that reaches it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/ReachedShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReachedShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReachedShape as default
};
