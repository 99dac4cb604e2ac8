import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: buildSample()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/buildSample.md","filePath":"api/@convlang/ops/functions/buildSample.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/buildSample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / buildSample</p><h1 id="function-buildsample" tabindex="-1">Function: buildSample() <a class="header-anchor" href="#function-buildsample" aria-label="Permalink to &quot;Function: buildSample()&quot;">​</a></h1><blockquote><p><strong>buildSample</strong>(<code>ops</code>, <code>name</code>, <code>sample</code>): <a href="./../interfaces/BuiltSample"><code>BuiltSample</code></a></p></blockquote><p>Makes a graph and numbers from a sample. Drawn numbers depend on the op and the sample&#39;s name only, and are exact in float32.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt;</p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="sample" tabindex="-1">sample <a class="header-anchor" href="#sample" aria-label="Permalink to &quot;sample&quot;">​</a></h3><p><a href="./../interfaces/OpSample"><code>OpSample</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BuiltSample"><code>BuiltSample</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/buildSample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const buildSample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  buildSample as default
};
