import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: opSamples","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/opSamples.md","filePath":"api/@convlang/ops/variables/opSamples.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/opSamples.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / opSamples</p><h1 id="variable-opsamples" tabindex="-1">Variable: opSamples <a class="header-anchor" href="#variable-opsamples" aria-label="Permalink to &quot;Variable: opSamples&quot;">​</a></h1><blockquote><p><code>const</code> <strong>opSamples</strong>: <a href="./../type-aliases/Flat"><code>Flat</code></a>&lt;<code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code> &amp; <code>object</code>&gt;</p></blockquote><p>Right and wrong samples of every op: for conformance of backends, gradient checks and reference pages.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/opSamples.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const opSamples = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  opSamples as default
};
