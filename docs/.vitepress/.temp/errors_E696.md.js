import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E696 the device of the backend {backend} reported an error:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E696.md","filePath":"errors/E696.md"}');
const _sfc_main = { name: "errors/E696.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e696-the-device-of-the-backend-backend-reported-an-error" tabindex="-1">E696 the device of the backend {backend} reported an error: <a class="header-anchor" href="#e696-the-device-of-the-backend-backend-reported-an-error" aria-label="Permalink to &quot;E696 the device of the backend {backend} reported an error: {reason}&quot;">​</a></h1><p>A graphics device checks each command, and refuses one that it cannot do, without stopping the program. The numbers after that mean nothing, so the run ends here. This is a fault of the backend or of the driver.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A command that the graphics device refused while a graph was running.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Compare with the backend <code>ts</code>, which computes the same numbers, and report the model file with the text of the error.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E696.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E696 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E696 as default
};
