import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Probe","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/Probe.md","filePath":"api/@convlang/passes/interfaces/Probe.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/Probe.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / Probe</p><h1 id="interface-probe" tabindex="-1">Interface: Probe <a class="header-anchor" href="#interface-probe" aria-label="Permalink to &quot;Interface: Probe&quot;">​</a></h1><p>What a probe hands out.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers? <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>layers?</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of layers, each handed out as <a href="./../functions/layerOutput">layerOutput</a> calls it. Default: all.</p><hr><h3 id="more" tabindex="-1">more? <a class="header-anchor" href="#more" aria-label="Permalink to &quot;more?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>more?</strong>: readonly <a href="./../../ir/interfaces/GraphOutput"><code>GraphOutput</code></a>[]</p></blockquote><p>Further values. Default none.</p><hr><h3 id="outputs" tabindex="-1">outputs? <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>outputs?</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of the graph&#39;s own outputs to keep. Default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/Probe.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Probe = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Probe as default
};
