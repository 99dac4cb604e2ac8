import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E694 the backend {backend} cannot run here:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E694.md","filePath":"errors/E694.md"}');
const _sfc_main = { name: "errors/E694.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e694-the-backend-backend-cannot-run-here" tabindex="-1">E694 the backend {backend} cannot run here: <a class="header-anchor" href="#e694-the-backend-backend-cannot-run-here" aria-label="Permalink to &quot;E694 the backend {backend} cannot run here: {reason}&quot;">​</a></h1><p>A backend may stand on something that is not part of convlang: the native part of a package, a driver, a device. <code>convlang backends</code> lists what is here, <code>convlang doctor</code> prints the command that mends each lack.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A backend whose native part or driver is not on the machine: tfjs-node without its binding, WebGPU without a Vulkan driver.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Run the command that the message names (<code>convlang doctor</code> lists them all), or use the backend <code>ts</code>, which needs nothing.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E694.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E694 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E694 as default
};
