import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InputSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/InputSpec.md","filePath":"api/@convlang/ops/interfaces/InputSpec.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/InputSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / InputSpec</p><h1 id="interface-inputspec" tabindex="-1">Interface: InputSpec <a class="header-anchor" href="#interface-inputspec" aria-label="Permalink to &quot;Interface: InputSpec&quot;">​</a></h1><p>One input of an op. Optional inputs come last and may be absent.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="doc" tabindex="-1">doc <a class="header-anchor" href="#doc" aria-label="Permalink to &quot;doc&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>doc</strong>: <code>string</code></p></blockquote><hr><h3 id="dtype" tabindex="-1">dtype? <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>dtype?</strong>: <code>&quot;i32&quot;</code></p></blockquote><p>Default <code>f32</code>.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="optional" tabindex="-1">optional? <a class="header-anchor" href="#optional" aria-label="Permalink to &quot;optional?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>optional?</strong>: <code>boolean</code></p></blockquote><hr><h3 id="variadic" tabindex="-1">variadic? <a class="header-anchor" href="#variadic" aria-label="Permalink to &quot;variadic?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>variadic?</strong>: <code>boolean</code></p></blockquote><p>Takes all remaining inputs (at least one). Only the last may be.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/InputSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InputSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InputSpec as default
};
