import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DeviceLoss","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/DeviceLoss.md","filePath":"api/@convlang/train/interfaces/DeviceLoss.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/DeviceLoss.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / DeviceLoss</p><h1 id="interface-deviceloss" tabindex="-1">Interface: DeviceLoss <a class="header-anchor" href="#interface-deviceloss" aria-label="Permalink to &quot;Interface: DeviceLoss&quot;">​</a></h1><p>A run has lost its device.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="error" tabindex="-1">error <a class="header-anchor" href="#error" aria-label="Permalink to &quot;error&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>error</strong>: <a href="./../../../convlang/index/classes/ConvlangError"><code>ConvlangError</code></a></p></blockquote><p>E695, with the reason.</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: <code>number</code></p></blockquote><p>Steps that the run has not lost: it goes on after them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/DeviceLoss.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeviceLoss = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeviceLoss as default
};
