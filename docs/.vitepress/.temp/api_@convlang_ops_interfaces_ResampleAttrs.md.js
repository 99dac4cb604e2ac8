import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ResampleAttrs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/ResampleAttrs.md","filePath":"api/@convlang/ops/interfaces/ResampleAttrs.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/ResampleAttrs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ResampleAttrs</p><h1 id="interface-resampleattrs" tabindex="-1">Interface: ResampleAttrs <a class="header-anchor" href="#interface-resampleattrs" aria-label="Permalink to &quot;Interface: ResampleAttrs&quot;">​</a></h1><p>The attributes of <code>resample</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="begin" tabindex="-1">begin <a class="header-anchor" href="#begin" aria-label="Permalink to &quot;begin&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>begin</strong>: readonly <code>number</code>[]</p></blockquote><hr><h3 id="rule" tabindex="-1">rule <a class="header-anchor" href="#rule" aria-label="Permalink to &quot;rule&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rule</strong>: <code>&quot;mean&quot;</code> | <code>&quot;edge&quot;</code> | <code>&quot;reflect&quot;</code> | <code>&quot;half-pixel&quot;</code> | <code>&quot;align-corners&quot;</code> | <code>&quot;corner&quot;</code></p></blockquote><hr><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>target</strong>: readonly <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/ResampleAttrs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResampleAttrs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResampleAttrs as default
};
