import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E501 {file} does not exist","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E501.md","filePath":"errors/E501.md"}');
const _sfc_main = { name: "errors/E501.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e501-file-does-not-exist" tabindex="-1">E501 {file} does not exist <a class="header-anchor" href="#e501-file-does-not-exist" aria-label="Permalink to &quot;E501 {file} does not exist&quot;">​</a></h1><p>A path in a model file is relative to that model file; a path on the command line is relative to the folder the command runs in. The message shows the whole path that was looked up.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A path that leads nowhere:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data dat/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Look at the whole path in the message: it is relative to the model file when it stands in the file, and to the present folder on the command line.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E501.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E501 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E501 as default
};
