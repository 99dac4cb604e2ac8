import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OptimizerChoice","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/OptimizerChoice.md","filePath":"api/@convlang/passes/interfaces/OptimizerChoice.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/OptimizerChoice.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / OptimizerChoice</p><h1 id="interface-optimizerchoice" tabindex="-1">Interface: OptimizerChoice <a class="header-anchor" href="#interface-optimizerchoice" aria-label="Permalink to &quot;Interface: OptimizerChoice&quot;">​</a></h1><p>The optimiser&#39;s fixed numbers; the learning rate is an input of the step.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../../ops/type-aliases/SettingRecord"><code>SettingRecord</code></a></li></ul><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>key</code>: <code>string</code>]: <a href="./../../ops/type-aliases/SettingValue"><code>SettingValue</code></a></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/OptimizerChoice.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptimizerChoice = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptimizerChoice as default
};
