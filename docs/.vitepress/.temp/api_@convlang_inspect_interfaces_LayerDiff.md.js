import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerDiff","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/LayerDiff.md","filePath":"api/@convlang/inspect/interfaces/LayerDiff.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/LayerDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / LayerDiff</p><h1 id="interface-layerdiff" tabindex="-1">Interface: LayerDiff <a class="header-anchor" href="#interface-layerdiff" aria-label="Permalink to &quot;Interface: LayerDiff&quot;">​</a></h1><p>One layer that is not the same in both networks. <code>changed</code> has other settings, <code>moved</code> stands at another place, <code>affected</code> is told the same and has other figures because of a layer before it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <a href="./LayerSummary"><code>LayerSummary</code></a> | <code>null</code></p></blockquote><p><code>null</code> for a removed layer.</p><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <a href="./LayerSummary"><code>LayerSummary</code></a> | <code>null</code></p></blockquote><p><code>null</code> for an added layer.</p><hr><h3 id="changes" tabindex="-1">changes <a class="header-anchor" href="#changes" aria-label="Permalink to &quot;changes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>changes</strong>: readonly <a href="./SettingChange"><code>SettingChange</code></a>[]</p></blockquote><p>Empty unless the layer is changed, or moved and changed.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;added&quot;</code> | <code>&quot;removed&quot;</code> | <code>&quot;moved&quot;</code> | <code>&quot;changed&quot;</code> | <code>&quot;affected&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/LayerDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerDiff as default
};
