import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CapabilityLimit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/CapabilityLimit.md","filePath":"api/@convlang/backend/interfaces/CapabilityLimit.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/CapabilityLimit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / CapabilityLimit</p><h1 id="interface-capabilitylimit" tabindex="-1">Interface: CapabilityLimit <a class="header-anchor" href="#interface-capabilitylimit" aria-label="Permalink to &quot;Interface: CapabilityLimit&quot;">​</a></h1><p>Values of one attribute of one op that a backend refuses.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attr" tabindex="-1">attr <a class="header-anchor" href="#attr" aria-label="Permalink to &quot;attr&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attr</strong>: <code>string</code></p></blockquote><hr><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>op</strong>: <code>string</code></p></blockquote><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reason</strong>: <code>string</code></p></blockquote><p>Why, in a few words: <code>its gradients know no dilation</code>.</p><hr><h3 id="refuses" tabindex="-1">refuses <a class="header-anchor" href="#refuses" aria-label="Permalink to &quot;refuses&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>refuses</strong>: <a href="./../type-aliases/AttrCondition"><code>AttrCondition</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/CapabilityLimit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CapabilityLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CapabilityLimit as default
};
