import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Settings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Settings.md","filePath":"api/@convlang/ops/interfaces/Settings.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Settings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Settings</p><h1 id="interface-settings" tabindex="-1">Interface: Settings <a class="header-anchor" href="#interface-settings" aria-label="Permalink to &quot;Interface: Settings&quot;">​</a></h1><p>Everything a file says beside its graph.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <a href="./DataSettings"><code>DataSettings</code></a></p></blockquote><hr><h3 id="expect" tabindex="-1">expect <a class="header-anchor" href="#expect" aria-label="Permalink to &quot;expect&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>expect</strong>: readonly <a href="./Expectation"><code>Expectation</code></a>[]</p></blockquote><hr><h3 id="train" tabindex="-1">train <a class="header-anchor" href="#train" aria-label="Permalink to &quot;train&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>train</strong>: <a href="./TrainSettings"><code>TrainSettings</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Settings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Settings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Settings as default
};
