import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: targetNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/targetNames.md","filePath":"api/@convlang/ops/variables/targetNames.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/targetNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / targetNames</p><h1 id="variable-targetnames" tabindex="-1">Variable: targetNames <a class="header-anchor" href="#variable-targetnames" aria-label="Permalink to &quot;Variable: targetNames&quot;">​</a></h1><blockquote><p><code>const</code> <strong>targetNames</strong>: <code>object</code></p></blockquote><p>What messages call the labels of a kind.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="classes" tabindex="-1">classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;classes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>classes</strong>: <code>&quot;class numbers&quot;</code> = <code>&#39;class numbers&#39;</code></p></blockquote><h3 id="maps" tabindex="-1">maps <a class="header-anchor" href="#maps" aria-label="Permalink to &quot;maps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>maps</strong>: <code>&quot;maps of classes&quot;</code> = <code>&#39;maps of classes&#39;</code></p></blockquote><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: <code>&quot;values&quot;</code> = <code>&#39;values&#39;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/targetNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const targetNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  targetNames as default
};
