import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LossStep<V>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/LossStep.md","filePath":"api/@convlang/ops/interfaces/LossStep.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/LossStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LossStep</p><h1 id="interface-lossstep-v" tabindex="-1">Interface: LossStep&lt;V&gt; <a class="header-anchor" href="#interface-lossstep-v" aria-label="Permalink to &quot;Interface: LossStep\\&lt;V\\&gt;&quot;">​</a></h1><p>What a loss is emitted from.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="v" tabindex="-1">V <a class="header-anchor" href="#v" aria-label="Permalink to &quot;V&quot;">​</a></h3><p><code>V</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="builder" tabindex="-1">builder <a class="header-anchor" href="#builder" aria-label="Permalink to &quot;builder&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>builder</strong>: <a href="./../../ir/classes/GraphBuilder"><code>GraphBuilder</code></a></p></blockquote><hr><h3 id="head" tabindex="-1">head <a class="header-anchor" href="#head" aria-label="Permalink to &quot;head&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>head</strong>: <a href="./Head"><code>Head</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Name for the loss, and first part of the names of what leads to it.</p><hr><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>target</strong>: <a href="./Target"><code>Target</code></a></p></blockquote><p>Of a kind that the loss takes.</p><hr><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: <code>V</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/LossStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LossStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LossStep as default
};
