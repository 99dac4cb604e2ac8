import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LoadModelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/node/interfaces/LoadModelOptions.md","filePath":"api/convlang/node/interfaces/LoadModelOptions.md"}');
const _sfc_main = { name: "api/convlang/node/interfaces/LoadModelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">node</a> / LoadModelOptions</p><h1 id="interface-loadmodeloptions" tabindex="-1">Interface: LoadModelOptions <a class="header-anchor" href="#interface-loadmodeloptions" aria-label="Permalink to &quot;Interface: LoadModelOptions&quot;">​</a></h1><p>How a model file is read.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="plugins" tabindex="-1">plugins? <a class="header-anchor" href="#plugins" aria-label="Permalink to &quot;plugins?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>plugins?</strong>: readonly <a href="./../../index/interfaces/Plugin"><code>Plugin</code></a>[]</p></blockquote><p>Plugins whose layers the file may use: those of its project are <code>(await loadToolkit(folder)).plugins</code>. Default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/node/interfaces/LoadModelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadModelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoadModelOptions as default
};
