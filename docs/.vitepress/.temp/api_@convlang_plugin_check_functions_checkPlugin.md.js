import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: checkPlugin()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/check/functions/checkPlugin.md","filePath":"api/@convlang/plugin/check/functions/checkPlugin.md"}');
const _sfc_main = { name: "api/@convlang/plugin/check/functions/checkPlugin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">check</a> / checkPlugin</p><h1 id="function-checkplugin" tabindex="-1">Function: checkPlugin() <a class="header-anchor" href="#function-checkplugin" aria-label="Permalink to &quot;Function: checkPlugin()&quot;">​</a></h1><blockquote><p><strong>checkPlugin</strong>(<code>plugin</code>): readonly <code>string</code>[]</p></blockquote><p>Tries what a plugin brings: examples of its layers compile; samples of its ops have the values that they name, gradients that agree with central differences, lowerings that mean the same as the op, and kernels within the op&#39;s tolerance; wrong samples are refused; losses have the gradients of their values, optimisers and schedules give numbers, changes of images write all of them; words, their arguments and the options of sources can be written in a section. All but kernels in float64, so that only a wrong formula differs.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="plugin" tabindex="-1">plugin <a class="header-anchor" href="#plugin" aria-label="Permalink to &quot;plugin&quot;">​</a></h3><p><a href="./../../index/interfaces/Plugin"><code>Plugin</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>string</code>[]</p><p>a sentence for each fault; none for a plugin that is right</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E554 when it brings a name that is taken</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/check/functions/checkPlugin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkPlugin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkPlugin as default
};
