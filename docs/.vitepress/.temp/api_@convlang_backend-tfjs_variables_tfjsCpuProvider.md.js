import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: tfjsCpuProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/variables/tfjsCpuProvider.md","filePath":"api/@convlang/backend-tfjs/variables/tfjsCpuProvider.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/variables/tfjsCpuProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / tfjsCpuProvider</p><h1 id="variable-tfjscpuprovider" tabindex="-1">Variable: tfjsCpuProvider <a class="header-anchor" href="#variable-tfjscpuprovider" aria-label="Permalink to &quot;Variable: tfjsCpuProvider&quot;">​</a></h1><blockquote><p><code>const</code> <strong>tfjsCpuProvider</strong>: <a href="./../../backend/interfaces/BackendProvider"><code>BackendProvider</code></a></p></blockquote><p>tfjs&#39;s engine in plain JavaScript: slow, and there wherever JavaScript is.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/variables/tfjsCpuProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tfjsCpuProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tfjsCpuProvider as default
};
