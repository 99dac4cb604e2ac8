import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: argumentForm()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/argumentForm.md","filePath":"api/@convlang/ops/functions/argumentForm.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/argumentForm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / argumentForm</p><h1 id="function-argumentform" tabindex="-1">Function: argumentForm() <a class="header-anchor" href="#function-argumentform" aria-label="Permalink to &quot;Function: argumentForm()&quot;">​</a></h1><blockquote><p><strong>argumentForm</strong>(<code>word</code>, <code>argument</code>): <code>string</code></p></blockquote><p>How an argument is written: <code>every N epochs</code>, <code>nesterov on</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><p><a href="./../type-aliases/SettingArgument"><code>SettingArgument</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/argumentForm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const argumentForm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  argumentForm as default
};
