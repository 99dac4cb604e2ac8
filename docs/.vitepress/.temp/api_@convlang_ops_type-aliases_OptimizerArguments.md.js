import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OptimizerArguments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/OptimizerArguments.md","filePath":"api/@convlang/ops/type-aliases/OptimizerArguments.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/OptimizerArguments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OptimizerArguments</p><h1 id="type-alias-optimizerarguments" tabindex="-1">Type Alias: OptimizerArguments <a class="header-anchor" href="#type-alias-optimizerarguments" aria-label="Permalink to &quot;Type Alias: OptimizerArguments&quot;">​</a></h1><blockquote><p><strong>OptimizerArguments</strong> = <a href="./SettingArguments"><code>SettingArguments</code></a> &amp; <code>object</code></p></blockquote><p>What an optimiser takes: a learning rate, and what else it needs.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="lr" tabindex="-1">lr <a class="header-anchor" href="#lr" aria-label="Permalink to &quot;lr&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lr</strong>: <code>object</code></p></blockquote><h4 id="lr-as" tabindex="-1">lr.as <a class="header-anchor" href="#lr-as" aria-label="Permalink to &quot;lr.as&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>as</strong>: <code>&quot;rate&quot;</code></p></blockquote><h4 id="lr-form" tabindex="-1">lr.form <a class="header-anchor" href="#lr-form" aria-label="Permalink to &quot;lr.form&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>form</strong>: <code>&quot;pair&quot;</code></p></blockquote><h4 id="lr-type" tabindex="-1">lr.type <a class="header-anchor" href="#lr-type" aria-label="Permalink to &quot;lr.type&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>type</strong>: <code>&quot;number&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/OptimizerArguments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptimizerArguments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptimizerArguments as default
};
