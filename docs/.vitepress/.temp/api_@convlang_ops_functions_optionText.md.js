import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: optionText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/optionText.md","filePath":"api/@convlang/ops/functions/optionText.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/optionText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / optionText</p><h1 id="function-optiontext" tabindex="-1">Function: optionText() <a class="header-anchor" href="#function-optiontext" aria-label="Permalink to &quot;Function: optionText()&quot;">​</a></h1><blockquote><p><strong>optionText</strong>(<code>spec</code>): <code>string</code></p></blockquote><p>What the value of an option must be, for messages: <code>a whole number of at least 0</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spec" tabindex="-1">spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;spec&quot;">​</a></h3><p><a href="./../type-aliases/OptionSpec"><code>OptionSpec</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/optionText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const optionText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  optionText as default
};
