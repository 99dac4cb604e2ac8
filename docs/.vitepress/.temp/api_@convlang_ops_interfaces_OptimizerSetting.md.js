import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OptimizerSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/OptimizerSetting.md","filePath":"api/@convlang/ops/interfaces/OptimizerSetting.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/OptimizerSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OptimizerSetting</p><h1 id="interface-optimizersetting" tabindex="-1">Interface: OptimizerSetting <a class="header-anchor" href="#interface-optimizersetting" aria-label="Permalink to &quot;Interface: OptimizerSetting&quot;">​</a></h1><p>The optimiser with its numbers; <code>rate</code> is the learning rate before its schedule.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./ChosenWord"><code>ChosenWord</code></a></li></ul><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>argument</code>: <code>string</code>]: <a href="./../type-aliases/SettingValue"><code>SettingValue</code></a></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./ChosenWord"><code>ChosenWord</code></a>.<a href="./ChosenWord#kind"><code>kind</code></a></p><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rate</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/OptimizerSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptimizerSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptimizerSetting as default
};
